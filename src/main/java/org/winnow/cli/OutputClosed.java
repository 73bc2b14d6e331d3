package org.winnow.cli;

import java.io.IOException;

/** Whoever read the output has gone: the rest of the work is for nobody. */
final class OutputClosed extends IOException {

    private static final long serialVersionUID = 1;

    OutputClosed(IOException cause) {
        super(cause);
    }
}
