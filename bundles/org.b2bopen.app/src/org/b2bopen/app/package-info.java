/** app. */
package org.b2bopen.app;
