/** ui.log. */
package org.b2bopen.ui.log;
