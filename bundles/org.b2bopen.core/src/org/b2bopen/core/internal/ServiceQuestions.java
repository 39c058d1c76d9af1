package org.b2bopen.core.internal;

import java.util.Optional;
import org.b2bopen.transport.Questions;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Hands questions on to whoever answers them: the window registers itself as a service; without one nobody answers. */
final class ServiceQuestions implements Questions {
    @Override
    public Answer ask(Question question) {
        Optional<BundleContext> context = Optional.ofNullable(FrameworkUtil.getBundle(ServiceQuestions.class))
                .map(Bundle::getBundleContext);
        ServiceReference<Questions> reference = context.map(services -> services.getServiceReference(Questions.class))
                .orElse(null);
        if (reference == null) {
            return Answer.NOBODY;
        }
        try {
            Questions window = context.get().getService(reference);
            return window == null ? Answer.NOBODY : window.ask(question);
        } finally {
            context.get().ungetService(reference);
        }
    }
}
