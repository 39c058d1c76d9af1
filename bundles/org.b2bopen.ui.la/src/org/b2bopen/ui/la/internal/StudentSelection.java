package org.b2bopen.ui.la.internal;

/**
 * Which held student's conflicts are to be decided.
 *
 * @param base the base whose conflicts alone are meant; 0 for all bases
 */
record StudentSelection(long student, long base) {}
