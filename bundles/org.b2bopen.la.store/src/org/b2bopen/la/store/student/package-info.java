/** What is known of a student, in the one shape that every importer fills and every rule speaks of. Values; nothing of a database. */
package org.b2bopen.la.store.student;
