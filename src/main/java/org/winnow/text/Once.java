package org.winnow.text;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is computed when it is first asked for, and then kept. Serves one thread. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> source;
    private @Nullable T value;

    Once(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        T there = value;
        if (there == null) {
            there = source.get();
            value = there;
        }
        return there;
    }
}
