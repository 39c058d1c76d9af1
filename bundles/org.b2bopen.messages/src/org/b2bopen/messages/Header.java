package org.b2bopen.messages;

import java.util.Objects;

/** The fields of a file's header that its name must agree with (V2); empty where the file has none. */
public record Header(String sourceLa, String sourceSchool, String destinationLa, String destinationSchool) {
    public Header {
        Objects.requireNonNull(sourceLa);
        Objects.requireNonNull(sourceSchool);
        Objects.requireNonNull(destinationLa);
        Objects.requireNonNull(destinationSchool);
    }
}
