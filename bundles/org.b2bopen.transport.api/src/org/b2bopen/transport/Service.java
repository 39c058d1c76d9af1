package org.b2bopen.transport;

/**
 * The two services a Local Authority offers (SPEC, "Who and why").
 *
 * @since 1.0
 */
public enum Service {
    /** Pupil data; goes out only. */
    STUDENT,
    /** Staff data; goes out and comes in. */
    PERSONNEL
}
