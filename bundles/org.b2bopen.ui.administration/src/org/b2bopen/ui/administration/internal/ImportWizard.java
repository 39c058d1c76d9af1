package org.b2bopen.ui.administration.internal;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.b2bopen.core.Engine;
import org.b2bopen.model.NeutralConfiguration.ConfigurationException;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes over a configuration or a list of schools, and shows what will be another before anything is (A9). */
final class ImportWizard extends Wizard {
    private static final Logger LOG = LoggerFactory.getLogger(ImportWizard.class);

    private final Engine engine;
    private final ImportSourcePage source = new ImportSourcePage();
    private final ImportPreviewPage preview = new ImportPreviewPage();

    private ImportWizard(Engine engine) {
        this.engine = engine;
        setWindowTitle(Messages.Import_Window);
    }

    static void open(Shell parent, Engine engine) {
        ImportWizard wizard = new ImportWizard(engine);
        WizardDialog dialog = new WizardDialog(parent, wizard);
        dialog.addPageChangingListener(wizard::leaving);
        dialog.setPageSize(860, 360);
        dialog.open();
    }

    @Override
    public void addPages() {
        addPage(source);
        addPage(preview);
    }

    /** Reads the file between the two pages, so that the preview shows what is in it now. */
    private void leaving(PageChangingEvent event) {
        if (event.getCurrentPage() != source || event.getTargetPage() != preview) {
            return;
        }
        String file = source.file();
        ImportReading[] reading = {new ImportReading.Wrong(List.of())};
        event.doit = run(() ->
                reading[0] = ImportReading.read(file, engine.configuration(), engine.secrets(), engine.transports()));
        switch (reading[0]) {
            case ImportReading.Ready ready -> preview.show(ready);
            case ImportReading.Wrong wrong -> {
                source.show(wrong.problems());
                event.doit = false;
            }
        }
    }

    private boolean run(Runnable work) {
        try {
            getContainer().run(true, false, monitor -> work.run());
            return true;
        } catch (InvocationTargetException e) {
            LOG.error("The import failed", e.getCause());
            source.show(List.of(String.valueOf(e.getCause().getLocalizedMessage())));
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == preview && preview.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        String[] overtaken = {null};
        boolean done = run(() -> {
            try {
                preview.plan().apply();
            } catch (ConfigurationException e) {
                overtaken[0] = String.join("\n", e.problems());
            }
        });
        if (overtaken[0] != null) {
            preview.setErrorMessage(overtaken[0]);
        }
        return done && overtaken[0] == null;
    }
}
