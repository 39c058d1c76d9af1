package org.b2bopen.messages;

import java.util.Objects;

/**
 * What the name of a file says (V1), for example {@code 8204321_CES_820LLLL_001.xml}.
 *
 * @param sourceLa three digits: the LA the school belongs to
 * @param sourceSchool four digits
 * @param destinationLa three digits: the LA the file is for
 * @param destinationSchool {@code LLLL}, the LA itself
 * @param sequence 1 to 999
 */
public record FileName(
        String sourceLa, String sourceSchool, String destinationLa, String destinationSchool, int sequence) {
    public FileName {
        Objects.requireNonNull(sourceLa);
        Objects.requireNonNull(sourceSchool);
        Objects.requireNonNull(destinationLa);
        Objects.requireNonNull(destinationSchool);
    }
}
