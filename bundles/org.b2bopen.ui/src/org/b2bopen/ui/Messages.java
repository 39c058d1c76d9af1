package org.b2bopen.ui;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String OperationJob_Cancelled;
    public static String OperationJob_Unexpected;
    public static String Password_Empty;
    public static String Password_Met;
    public static String Password_NotMet;
    public static String Password_Open;
    public static String Password_Rule;
    public static String RowDialog_Save;
    public static String RowForm_Password;
    public static String State_Checking;
    public static String State_Delivered;
    public static String State_InDoubt;
    public static String State_NeedsAttention;
    public static String State_Ready;
    public static String State_Sending;
    public static String State_Waiting;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
