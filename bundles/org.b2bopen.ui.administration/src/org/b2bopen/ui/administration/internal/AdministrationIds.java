package org.b2bopen.ui.administration.internal;

/** Ids of what this bundle contributes. */
final class AdministrationIds {
    static final String EDITOR = "org.b2bopen.ui.administration";

    private AdministrationIds() {}
}
