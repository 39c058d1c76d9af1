package org.b2bopen.ui;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String OperationJob_Cancelled;
    public static String OperationJob_Unexpected;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
