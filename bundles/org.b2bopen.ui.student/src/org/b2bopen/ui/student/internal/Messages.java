package org.b2bopen.ui.student.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String Empty_La;
    public static String Empty_LaNext;
    public static String Empty_LaWhy;
    public static String Empty_Root;
    public static String Empty_RootNext;
    public static String Empty_RootWhy;
    public static String Empty_School;
    public static String Empty_SchoolNext;
    public static String Empty_SchoolWhy;
    public static String SchoolDialog_AddTitle;
    public static String SchoolDialog_Description;
    public static String SchoolDialog_EditTitle;
    public static String SchoolDialog_Window;
    public static String School_DestinationLa;
    public static String School_Exported;
    public static String School_FolderNoLa;
    public static String School_FolderNoRoot;
    public static String School_La;
    public static String School_Name;
    public static String School_NotExported;
    public static String School_Number;
    public static String School_Password;
    public static String School_PasswordStored;
    public static String School_UserName;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
