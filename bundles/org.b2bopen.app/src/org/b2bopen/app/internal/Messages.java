package org.b2bopen.app.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String Application_AlreadyOpen;
    public static String Application_CannotOpen;
    public static String Application_Name;
    public static String Menu_Edit;
    public static String Menu_Exchange;
    public static String Menu_File;
    public static String Menu_Help;
    public static String Menu_Perspective;
    public static String Menu_View;
    public static String Menu_Window;
    public static String StatusLine_Ready;
    public static String StatusLine_ReadyWith;
    public static String StatusLine_Running;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
