/** cli. */
package org.b2bopen.cli;
