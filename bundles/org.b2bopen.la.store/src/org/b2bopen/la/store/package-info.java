/** la.store. */
package org.b2bopen.la.store;
