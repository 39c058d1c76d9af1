package org.b2bopen.ui.exchange.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.b2bopen.core.Engine;
import org.b2bopen.transport.Service;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Takes files that are dropped, and copies them where they belong. */
public final class DroppedFiles extends DropTargetAdapter {
    private final Engine engine;
    private final Service service;
    private final Runnable copied;

    private DroppedFiles(Engine engine, Service service, Runnable copied) {
        this.engine = engine;
        this.service = service;
        this.copied = copied;
    }

    /** @param copied told, on any thread, when files came */
    public static void onto(Control control, Engine engine, Service service, Runnable copied) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        target.addDropListener(new DroppedFiles(engine, service, copied));
        control.addListener(SWT.Dispose, event -> target.dispose());
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        if (event.detail == DND.DROP_DEFAULT) {
            event.detail = DND.DROP_COPY;
        }
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] names) {
            List<Path> files = Arrays.stream(names).map(Path::of).toList();
            new CopyInJob(engine, service, files, copied).schedule();
        }
    }
}
