/** ui. */
package org.b2bopen.ui;
