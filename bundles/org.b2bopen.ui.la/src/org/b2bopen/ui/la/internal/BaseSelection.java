package org.b2bopen.ui.la.internal;

import java.util.Optional;

/**
 * Which base the other views are about.
 *
 * @param base its id; empty for all bases
 */
record BaseSelection(Optional<Long> base) {}
