package org.b2bopen.app.internal;

import org.b2bopen.transport.Questions;
import org.b2bopen.ui.WindowQuestions;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** As long as the window is there, it answers what transports ask. */
final class Asking implements AutoCloseable {
    private final ServiceRegistration<Questions> registration;

    private Asking(ServiceRegistration<Questions> registration) {
        this.registration = registration;
    }

    static Asking through(Display display) {
        return new Asking(FrameworkUtil.getBundle(Asking.class)
                .getBundleContext()
                .registerService(Questions.class, new WindowQuestions(display), null));
    }

    @Override
    public void close() {
        registration.unregister();
    }
}
