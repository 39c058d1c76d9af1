package org.b2bopen.cli.internal.demo;

/** A school with its own log-in at a destination LA; a school without such a row goes by the LA-wide log-in (S3, S4). */
record DemoSchool(String name, String la, String school, String destination) {
    /** {@code 820/4321} */
    String id() {
        return la + "/" + school;
    }

    String userName() {
        return "school-" + la + "-" + school;
    }
}
