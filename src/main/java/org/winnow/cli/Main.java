package org.winnow.cli;

/** The entry point of the command. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(new Command(Streams.ofProcess()).run(args));
    }
}
