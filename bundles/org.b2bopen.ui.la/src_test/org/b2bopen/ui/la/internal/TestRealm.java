package org.b2bopen.ui.la.internal;

import org.eclipse.core.databinding.observable.Realm;

/** Lets a view model live without a display: everything runs at once, on the thread of the test. */
final class TestRealm extends Realm {
    @Override
    public boolean isCurrent() {
        return true;
    }
}
