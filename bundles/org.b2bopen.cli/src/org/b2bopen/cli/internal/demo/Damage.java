package org.b2bopen.cli.internal.demo;

/** What is done to a good sample file so that it must be refused. */
sealed interface Damage {
    record None() implements Damage {}

    /** Another name: a wrong destination in it, or one that a browser made. */
    record Renamed(String name) implements Damage {}

    /** A date of birth that no calendar has, deep inside the file. */
    record ImpossibleDate(int pupil) implements Damage {}

    /** Somebody saved a spreadsheet under this name. */
    record NotXml() implements Damage {}
}
