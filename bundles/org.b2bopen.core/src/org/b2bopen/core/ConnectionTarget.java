package org.b2bopen.core;

/** What Test Connection is for (S5). */
public sealed interface ConnectionTarget {
    /** With the LA-wide log-in (S4). */
    record OfLocalAuthority(String la) implements ConnectionTarget {}

    /** A student row; {@code destination} is the LA the connection goes to. */
    record OfStudentSchool(String la, String school, String destination) implements ConnectionTarget {}

    record OfPersonnelSchool(String la, String school) implements ConnectionTarget {}
}
