package org.b2bopen.cli.internal.command;

import picocli.CommandLine.Option;

/** Mixed into the commands that can print JSON. */
final class JsonOption {
    @Option(names = "--json", description = "Prints one JSON object a line.")
    boolean json;
}
