package org.b2bopen.app.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String Application_AlreadyOpen;
    public static String Application_CannotOpen;
    public static String Application_Name;
    public static String Dark_Restart;
    public static String Exchange_Elsewhere;
    public static String Exchange_Ended;
    public static String Exchange_EndedAgain;
    public static String Exchange_Name;
    public static String Exchange_Scheduled;
    public static String Exit_Question;
    public static String Exit_Title;
    public static String Menu_Edit;
    public static String Menu_Exchange;
    public static String Menu_File;
    public static String Menu_Help;
    public static String Menu_Perspective;
    public static String Menu_ShowView;
    public static String Menu_View;
    public static String Menu_Window;
    public static String Notification_Open;
    public static String Notification_Trouble;
    public static String Presence_Exit;
    public static String Presence_InTray;
    public static String Presence_InTrayWhy;
    public static String Presence_Keep;
    public static String Presence_NoTray;
    public static String Presence_NoTrayWhy;
    public static String Presence_Remember;
    public static String StatusLine_Ready;
    public static String StatusLine_ReadyWith;
    public static String StatusLine_Running;
    public static String Tray_Exit;
    public static String Tray_ExportNow;
    public static String Tray_Open;
    public static String Tray_Pause;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
