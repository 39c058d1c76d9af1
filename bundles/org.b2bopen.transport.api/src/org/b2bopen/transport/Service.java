package org.b2bopen.transport;

/** The two services a Local Authority offers (SPEC, "Who and why"). */
public enum Service {
    /** Pupil data; goes out only. */
    STUDENT,
    /** Staff data; goes out and comes in. */
    PERSONNEL
}
