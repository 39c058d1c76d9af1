package org.b2bopen.cli.internal.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A school as it is named everywhere: LA number and school number, {@code 820/4321}. */
record SchoolId(String la, String school) {
    static final class Converter implements ITypeConverter<SchoolId> {
        private static final Pattern FORM = Pattern.compile("([0-9]{3})/([0-9]{4})");

        @Override
        public SchoolId convert(String text) {
            Matcher matcher = FORM.matcher(text);
            if (!matcher.matches()) {
                throw new TypeConversionException(
                        "'" + text + "' is not a school; it is written with its LA number, for example 820/4321");
            }
            return new SchoolId(matcher.group(1), matcher.group(2));
        }
    }
}
