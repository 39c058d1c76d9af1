package org.b2bopen.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.b2bopen.model.PasswordHistory;
import org.b2bopen.model.PasswordRules;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The rules for a new password (A8), each with an icon and a word that says whether what is typed fulfils it. */
public final class PasswordRulesList extends Composite {
    private final Map<PasswordRules, CLabel> lines = new EnumMap<>(PasswordRules.class);
    private final ResourceManager images;

    /** @param rules as {@link RowForm#passwordRules} gives them: empty while nothing is typed */
    public PasswordRulesList(Composite parent, IObservableValue<List<PasswordRules.Result>> rules) {
        super(parent, SWT.NONE);
        images = new LocalResourceManager(JFaceResources.getResources(), this);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        new Label(this, SWT.NONE).setText(Messages.Password_Heading);
        for (PasswordRules.Result each : PasswordRules.check("", "", PasswordHistory.NONE)) {
            CLabel line = new CLabel(this, SWT.NONE);
            line.setMargins(0, 1, 0, 1);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
            lines.put(each.rule(), line);
        }
        rules.addValueChangeListener(event -> show(event.diff.getNewValue()));
        show(rules.getValue());
    }

    private void show(List<PasswordRules.Result> results) {
        if (isDisposed()) {
            return;
        }
        if (results.isEmpty()) {
            lines.forEach((rule, line) -> show(line, Icon.RULE_OPEN, rule.sentence()));
        }
        for (PasswordRules.Result result : results) {
            CLabel line = lines.get(result.rule());
            String rule = result.rule().sentence();
            switch (result.state()) {
                case FULFILLED ->
                    show(line, Icon.RULE_MET, NLS.bind(Messages.Password_Rule, rule, Messages.Password_Met));
                case BROKEN ->
                    show(line, Icon.RULE_OPEN, NLS.bind(Messages.Password_Rule, rule, Messages.Password_NotMet));
                case OPEN -> show(line, Icon.RULE_OPEN, NLS.bind(Messages.Password_Rule, rule, Messages.Password_Open));
            }
        }
    }

    private void show(CLabel line, Icon icon, String text) {
        line.setImage(icon.image(images));
        line.setText(text);
    }
}
