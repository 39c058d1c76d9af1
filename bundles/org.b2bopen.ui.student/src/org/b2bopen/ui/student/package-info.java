/** ui.student. */
package org.b2bopen.ui.student;
