package org.b2bopen.ui.help.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String Help_Window;
    public static String Support_Exists;
    public static String Support_Explanation;
    public static String Support_Failed;
    public static String Support_Saved;
    public static String Support_Title;
    public static String Step_Export;
    public static String Step_ExportLink;
    public static String Step_LocalAuthority;
    public static String Step_LocalAuthorityLink;
    public static String Step_RootFolder;
    public static String Step_RootFolderLink;
    public static String Step_School;
    public static String Step_SchoolLink;
    public static String Welcome_Done;
    public static String Welcome_Heading;
    public static String Welcome_Introduction;
    public static String Welcome_Next;
    public static String Welcome_NotYet;
    public static String Welcome_Practice;
    public static String Welcome_Title;
    public static String Welcome_TryIt;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}

    static String sentence(WelcomeStep step) {
        return switch (step) {
            case ROOT_FOLDER -> Step_RootFolder;
            case LOCAL_AUTHORITY -> Step_LocalAuthority;
            case SCHOOL -> Step_School;
            case EXPORT -> Step_Export;
        };
    }

    static String link(WelcomeStep step) {
        return switch (step) {
            case ROOT_FOLDER -> Step_RootFolderLink;
            case LOCAL_AUTHORITY -> Step_LocalAuthorityLink;
            case SCHOOL -> Step_SchoolLink;
            case EXPORT -> Step_ExportLink;
        };
    }
}
