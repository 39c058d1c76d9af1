/**
 * What the receiving side must remember: which transfers have begun, which are delivered with which receipt, and which files wait for
 * schools. The files themselves are not in it. Plain JDBC; the SQL keeps to what SQLite and PostgreSQL share.
 */
package org.b2bopen.la.store;
