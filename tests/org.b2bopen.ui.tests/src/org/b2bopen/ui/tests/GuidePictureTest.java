package org.b2bopen.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.b2bopen.messages.sample.SampleFile;
import org.b2bopen.testkit.Widgets;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The picture of the workbench in the user guide, from a morning at two schools. */
class GuidePictureTest {
    private final Person person = new Person();

    @TempDir
    private Path folder;

    @Test
    void S6_L1_one_look_says_what_went_out_what_did_not_and_when_it_runs_next() throws Exception {
        person.walks(this::morning);
    }

    private void morning() throws IOException {
        try (PracticeLa la = PracticeLa.start(folder)) {
            Path root = folder.resolve("B2B");
            Workspace.configure("""
                {'rootFolder':'%s','schedule':{'days':['MONDAY','TUESDAY','WEDNESDAY','THURSDAY','FRIDAY'],'at':['02:30'],'catchUp':false},
                 'localAuthorities':[{'number':'820','url':'%s','userName':'%s','password':'%s'},
                  {'number':'821','url':'https://other.example/b2b','userName':'la','password':'Fict!tious-Pass1'}],
                 'studentSchools':[
                  {'name':'Green Abbey','laNumber':'820','schoolNumber':'4321','destinationLaNumber':'820'},
                  {'name':'Green Abbey','laNumber':'820','schoolNumber':'4321','destinationLaNumber':'821'},
                  {'name':'Waters Edge','laNumber':'820','schoolNumber':'1111','destinationLaNumber':'820'}]}
                """.formatted(root, la.server().uri(), PracticeLa.USER_NAME, PracticeLa.PASSWORD));
            person.perspective("org.b2bopen.ui.student.perspective");
            person.show("org.b2bopen.ui.log.logs");
            person.reads("School Name", "Green Abbey", "Waters Edge");
            Path waiting = Files.createDirectories(root.resolve("820/Files Not Exported"));
            for (int sequence = 11; sequence <= 14; sequence++) {
                sample("4321", "820", sequence).writeTo(waiting);
            }
            person.menu("Exchange", "Check Again");
            person.sees(person.workbench(), "4 ready");
            person.menu("Exchange", "Export");
            person.sees(person.workbench(), "4 sent");
            sample("4321", "820", 15).writeTo(waiting);
            sample("1111", "820", 7).writeTo(waiting);
            Path elsewhere = Files.createDirectories(root.resolve("821/Files Not Exported"));
            sample("4321", "821", 3).writeTo(elsewhere);
            wrong(sample("4321", "820", 16).writeTo(waiting));
            Path name = sample("1111", "820", 8).writeTo(waiting);
            Files.move(name, name.resolveSibling("8201111_CES_820LLLL_008 (1).xml"));
            person.menu("Exchange", "Check Again");
            person.sees(person.workbench(), "2 need attention");
            person.bringUp("org.b2bopen.ui.exchange.problem");
            person.selectRow("What will happen", "8204321_CES_820LLLL_016.xml");
            person.sees(person.workbench(), "What to do:");
            Text text = person.bot.waitFor(
                    "the text to look for",
                    () -> Widgets.find(
                            person.workbenchNow(),
                            Text.class,
                            each -> each.getText().equals("8204321_CES_820LLLL_016.xml")));
            person.bot.ask(() -> {
                text.setText("");
                return true;
            });
            person.reads("Message", "8204321_CES_820LLLL_014.xml delivered");
            person.screenshot("90-guide");
        } finally {
            Workspace.clear();
        }
    }

    private static SampleFile sample(String school, String destination, int sequence) {
        return new SampleFile(SampleFile.Kind.STUDENT, "820", school, destination, sequence, 30 + sequence, sequence);
    }

    private static void wrong(Path file) throws IOException {
        String text = Files.readString(file);
        int at = text.indexOf("<DOB>", text.length() / 2);
        Files.writeString(
                file, text.substring(0, at) + "<DOB>2014-02-31</DOB>" + text.substring(text.indexOf("</DOB>", at) + 6));
    }
}
