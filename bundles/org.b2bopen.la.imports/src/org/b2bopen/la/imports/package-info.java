/**
 * What works on what a Local Authority received: the import of files, scheduled tasks (LA7), reports to schools and alerts (LA8). Threads
 * and files are here; matching, rules and everything that is one transaction are in {@code la.store}.
 */
package org.b2bopen.la.imports;
