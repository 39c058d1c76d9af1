package org.b2bopen.core;

/** Why a file did not go, as the command line and the log say it (H2). */
public enum Code {
    NAME_PATTERN,
    NAME_MISMATCH,
    NOT_XML,
    SCHEMA,
    WRONG_FOLDER,
    UNKNOWN_DESTINATION,
    BAD_URL,
    NO_CREDENTIALS,
    LOGIN_REFUSED,
    LICENCE,
    UNREACHABLE,
    TLS,
    PROXY,
    CONFLICT,
    RECEIVER_REFUSED,
    IO
}
