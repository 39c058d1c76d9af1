package org.b2bopen.cli.internal.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Mixed into commands that list what may be long. */
final class LimitOption {
    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "100",
            converter = Converter.class,
            description = "At most so many (default: ${DEFAULT-VALUE}).")
    private int most;

    int most() {
        return most;
    }

    private static final class Converter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (!text.matches("[1-9][0-9]{0,8}")) {
                throw new TypeConversionException("'" + text + "' is not a number from 1 on");
            }
            return Integer.valueOf(text);
        }
    }
}
