package org.b2bopen.ui.internal.setup;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String Add;
    public static String Authorities_DeleteQuestion;
    public static String Authorities_Description;
    public static String Authorities_RootFirst;
    public static String Authorities_Title;
    public static String Authorities_Window;
    public static String Authority_AddTitle;
    public static String Authority_AllowUnencrypted;
    public static String Authority_Description;
    public static String Authority_EditTitle;
    public static String Authority_Number;
    public static String Authority_Password;
    public static String Authority_Url;
    public static String Authority_UserName;
    public static String Authority_Window;
    public static String Delete;
    public static String Edit;
    public static String PasswordStored;
    public static String RootFolder_Browse;
    public static String RootFolder_BrowseMessage;
    public static String RootFolder_Changes;
    public static String RootFolder_Description;
    public static String RootFolder_Label;
    public static String RootFolder_Layout;
    public static String RootFolder_Problem;
    public static String RootFolder_Title;
    public static String RootFolder_Window;
    public static String Save;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
