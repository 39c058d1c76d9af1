package org.b2bopen.transport;

/**
 * What a transport promises about repeats; declared in its extension.
 *
 * @since 1.0
 */
public enum Guarantee {
    /** A repeat of the same key never delivers a second copy, and gets the first receipt. */
    EXACTLY_ONCE,
    /** The transport can neither recognise a repeat nor answer for its state; the user is told "in doubt" and decides. */
    AT_LEAST_ONCE
}
