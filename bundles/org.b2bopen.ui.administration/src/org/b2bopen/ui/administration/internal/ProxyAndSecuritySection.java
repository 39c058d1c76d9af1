package org.b2bopen.ui.administration.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.b2bopen.model.config.ConfigPackage;
import org.b2bopen.model.config.Proxy;
import org.b2bopen.model.config.SecurityProtocol;
import org.b2bopen.ui.Background;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The way to the internet (A4), and whom to trust there (A6). */
final class ProxyAndSecuritySection extends FormSection {
    private final Background background;
    private final Clock clock;
    private Button use;
    private Text trustStore;
    private Label found;
    private String checked = "";

    ProxyAndSecuritySection(AdministrationModel model, Background background, Clock clock) {
        super(Section.PROXY_AND_SECURITY, model);
        this.background = background;
        this.clock = clock;
    }

    @Override
    protected String title() {
        return Messages.Proxy_Title;
    }

    @Override
    protected String description() {
        return Messages.Proxy_Description;
    }

    @Override
    protected int columns() {
        return 3;
    }

    @Override
    protected void createFields(Composite grid, FormToolkit toolkit, Fields fields) {
        use = fields.checkBox(
                grid,
                3,
                Messages.Proxy_Use,
                () -> proxy().isUse(),
                chosen -> model.session().set(proxy(), ConfigPackage.Literals.PROXY__USE, chosen));
        Text name = proxyText(grid, fields, Messages.Proxy_Name, "proxy.name", ConfigPackage.Literals.PROXY__NAME);
        name.setMessage(Messages.Proxy_NameExample);
        Text userName = proxyText(
                grid, fields, Messages.Proxy_UserName, "proxy.userName", ConfigPackage.Literals.PROXY__USER_NAME);
        Text password = password(grid, fields);
        fields.onRefresh(() -> List.of(name, userName, password).forEach(field -> field.setEnabled(proxy().isUse())));
        Label line = new Label(grid, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(line);
        createSecurity(grid, toolkit, fields);
    }

    private Text proxyText(Composite grid, Fields fields, String label, String path, EAttribute feature) {
        Text text = fields.text(
                grid,
                label,
                SWT.NONE,
                path,
                () -> (String) proxy().eGet(feature),
                typed -> model.session().set(proxy(), feature, typed.strip()));
        endRow(grid);
        return text;
    }

    /** Never shows what is stored, only what is being typed. */
    private Text password(Composite grid, Fields fields) {
        Text text = fields.text(
                grid,
                Messages.Proxy_Password,
                SWT.PASSWORD,
                "proxy.password",
                () -> model.session().typedPassword(proxy()),
                typed -> model.session().setPassword(proxy(), typed));
        fields.onRefresh(() -> text.setMessage(model.session().hasPassword(proxy()) ? Messages.PasswordStored : ""));
        endRow(grid);
        return text;
    }

    private static void endRow(Composite grid) {
        new Label(grid, SWT.NONE).setVisible(false);
    }

    private void createSecurity(Composite grid, FormToolkit toolkit, Fields fields) {
        fields.combo(
                grid,
                Messages.Security_Protocol,
                () -> List.of(SecurityProtocol.TL_SV12, SecurityProtocol.TL_SV13),
                protocol -> protocol == SecurityProtocol.TL_SV12 ? "TLS 1.2" : "TLS 1.3",
                () -> model.configuration().getSecurityProtocol(),
                chosen -> model.session()
                        .set(model.configuration(), ConfigPackage.Literals.CONFIGURATION__SECURITY_PROTOCOL, chosen));
        endRow(grid);
        trustStore = fields.text(
                grid,
                Messages.Security_TrustStore,
                SWT.NONE,
                "trustStore",
                () -> model.configuration().getTrustStore(),
                this::chooseTrustStore);
        trustStore.setMessage(Messages.Security_TrustStoreNone);
        Button browse = Fields.button(toolkit, grid, Messages.Security_Browse, SWT.PUSH);
        browse.addListener(SWT.Selection, event -> browse());
        found = fields.words(grid, 3, () -> checked);
        fields.onRefresh(this::checkTrustStore);
    }

    private void chooseTrustStore(String text) {
        String chosen = text.strip();
        model.session()
                .set(
                        model.configuration(),
                        ConfigPackage.Literals.CONFIGURATION__TRUST_STORE,
                        chosen.isEmpty() ? null : chosen);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(trustStore.getShell(), SWT.OPEN);
        dialog.setText(Messages.Security_TrustStoreQuestion);
        dialog.setFilterExtensions(new String[] {"*.pem;*.crt;*.cer;*.p12;*.pfx;*.jks", "*"});
        String chosen = dialog.open();
        if (chosen != null) {
            trustStore.setText(chosen);
        }
    }

    private void checkTrustStore() {
        String file = Objects.requireNonNullElse(model.configuration().getTrustStore(), "");
        if (file.isEmpty()) {
            say("");
            return;
        }
        background.run(
                () -> TrustStoreCheck.of(file, clock, Locale.getDefault()),
                check -> {
                    if (file.equals(model.configuration().getTrustStore())) {
                        say(check.sentence().equals(model.state(section()).sentence()) ? "" : check.sentence());
                    }
                },
                this::say);
    }

    private void say(String sentence) {
        checked = sentence;
        if (!found.isDisposed() && !found.getText().equals(sentence)) {
            found.setText(sentence);
            found.requestLayout();
        }
    }

    private Proxy proxy() {
        return model.configuration().getProxy();
    }

    @Override
    protected void focus() {
        use.setFocus();
    }
}
