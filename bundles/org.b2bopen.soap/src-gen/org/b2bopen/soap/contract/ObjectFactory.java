package org.b2bopen.soap.contract;

import javax.xml.namespace.QName;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.annotation.XmlElementDecl;
import jakarta.xml.bind.annotation.XmlRegistry;


/**
 * This object contains factory methods for each 
 * Java content interface and Java element interface 
 * generated in the org.b2bopen.soap.contract package. 
 * <p>An ObjectFactory allows you to programmatically 
 * construct new instances of the Java representation 
 * for XML content. The Java representation of XML 
 * content can consist of schema derived interfaces 
 * and classes representing the binding of schema 
 * type definitions, element declarations and model 
 * groups.  Factory methods for each of these are 
 * provided in this class.
 * 
 */
@XmlRegistry
public class ObjectFactory {

    private static final QName _CredentialsFault_QNAME = new QName("urn:b2bopen:transfer:1", "credentialsFault");
    private static final QName _SessionFault_QNAME = new QName("urn:b2bopen:transfer:1", "sessionFault");
    private static final QName _LicenceFault_QNAME = new QName("urn:b2bopen:transfer:1", "licenceFault");
    private static final QName _NameFault_QNAME = new QName("urn:b2bopen:transfer:1", "nameFault");
    private static final QName _SchemaFault_QNAME = new QName("urn:b2bopen:transfer:1", "schemaFault");
    private static final QName _ConflictFault_QNAME = new QName("urn:b2bopen:transfer:1", "conflictFault");
    private static final QName _BusyFault_QNAME = new QName("urn:b2bopen:transfer:1", "busyFault");

    /**
     * Create a new ObjectFactory that can be used to create new instances of schema derived classes for package: org.b2bopen.soap.contract
     * 
     */
    public ObjectFactory() {
    }

    /**
     * Create an instance of {@link Ping }
     * 
     * @return
     *     the new instance of {@link Ping }
     */
    public Ping createPing() {
        return new Ping();
    }

    /**
     * Create an instance of {@link PingResponse }
     * 
     * @return
     *     the new instance of {@link PingResponse }
     */
    public PingResponse createPingResponse() {
        return new PingResponse();
    }

    /**
     * Create an instance of {@link Login }
     * 
     * @return
     *     the new instance of {@link Login }
     */
    public Login createLogin() {
        return new Login();
    }

    /**
     * Create an instance of {@link LoginResponse }
     * 
     * @return
     *     the new instance of {@link LoginResponse }
     */
    public LoginResponse createLoginResponse() {
        return new LoginResponse();
    }

    /**
     * Create an instance of {@link PingService }
     * 
     * @return
     *     the new instance of {@link PingService }
     */
    public PingService createPingService() {
        return new PingService();
    }

    /**
     * Create an instance of {@link PingServiceResponse }
     * 
     * @return
     *     the new instance of {@link PingServiceResponse }
     */
    public PingServiceResponse createPingServiceResponse() {
        return new PingServiceResponse();
    }

    /**
     * Create an instance of {@link SendFile }
     * 
     * @return
     *     the new instance of {@link SendFile }
     */
    public SendFile createSendFile() {
        return new SendFile();
    }

    /**
     * Create an instance of {@link SendFileResponse }
     * 
     * @return
     *     the new instance of {@link SendFileResponse }
     */
    public SendFileResponse createSendFileResponse() {
        return new SendFileResponse();
    }

    /**
     * Create an instance of {@link Receipt }
     * 
     * @return
     *     the new instance of {@link Receipt }
     */
    public Receipt createReceipt() {
        return new Receipt();
    }

    /**
     * Create an instance of {@link SendFiles }
     * 
     * @return
     *     the new instance of {@link SendFiles }
     */
    public SendFiles createSendFiles() {
        return new SendFiles();
    }

    /**
     * Create an instance of {@link SmallFile }
     * 
     * @return
     *     the new instance of {@link SmallFile }
     */
    public SmallFile createSmallFile() {
        return new SmallFile();
    }

    /**
     * Create an instance of {@link SendFilesResponse }
     * 
     * @return
     *     the new instance of {@link SendFilesResponse }
     */
    public SendFilesResponse createSendFilesResponse() {
        return new SendFilesResponse();
    }

    /**
     * Create an instance of {@link SmallFileAnswer }
     * 
     * @return
     *     the new instance of {@link SmallFileAnswer }
     */
    public SmallFileAnswer createSmallFileAnswer() {
        return new SmallFileAnswer();
    }

    /**
     * Create an instance of {@link TransferStatus }
     * 
     * @return
     *     the new instance of {@link TransferStatus }
     */
    public TransferStatus createTransferStatus() {
        return new TransferStatus();
    }

    /**
     * Create an instance of {@link TransferStatusResponse }
     * 
     * @return
     *     the new instance of {@link TransferStatusResponse }
     */
    public TransferStatusResponse createTransferStatusResponse() {
        return new TransferStatusResponse();
    }

    /**
     * Create an instance of {@link ListFiles }
     * 
     * @return
     *     the new instance of {@link ListFiles }
     */
    public ListFiles createListFiles() {
        return new ListFiles();
    }

    /**
     * Create an instance of {@link ListFilesResponse }
     * 
     * @return
     *     the new instance of {@link ListFilesResponse }
     */
    public ListFilesResponse createListFilesResponse() {
        return new ListFilesResponse();
    }

    /**
     * Create an instance of {@link WaitingFile }
     * 
     * @return
     *     the new instance of {@link WaitingFile }
     */
    public WaitingFile createWaitingFile() {
        return new WaitingFile();
    }

    /**
     * Create an instance of {@link FetchFile }
     * 
     * @return
     *     the new instance of {@link FetchFile }
     */
    public FetchFile createFetchFile() {
        return new FetchFile();
    }

    /**
     * Create an instance of {@link FetchFileResponse }
     * 
     * @return
     *     the new instance of {@link FetchFileResponse }
     */
    public FetchFileResponse createFetchFileResponse() {
        return new FetchFileResponse();
    }

    /**
     * Create an instance of {@link AcknowledgeFile }
     * 
     * @return
     *     the new instance of {@link AcknowledgeFile }
     */
    public AcknowledgeFile createAcknowledgeFile() {
        return new AcknowledgeFile();
    }

    /**
     * Create an instance of {@link AcknowledgeFileResponse }
     * 
     * @return
     *     the new instance of {@link AcknowledgeFileResponse }
     */
    public AcknowledgeFileResponse createAcknowledgeFileResponse() {
        return new AcknowledgeFileResponse();
    }

    /**
     * Create an instance of {@link Logout }
     * 
     * @return
     *     the new instance of {@link Logout }
     */
    public Logout createLogout() {
        return new Logout();
    }

    /**
     * Create an instance of {@link LogoutResponse }
     * 
     * @return
     *     the new instance of {@link LogoutResponse }
     */
    public LogoutResponse createLogoutResponse() {
        return new LogoutResponse();
    }

    /**
     * Create an instance of {@link FaultDetail }
     * 
     * @return
     *     the new instance of {@link FaultDetail }
     */
    public FaultDetail createFaultDetail() {
        return new FaultDetail();
    }

    /**
     * Create an instance of {@link NameFaultDetail }
     * 
     * @return
     *     the new instance of {@link NameFaultDetail }
     */
    public NameFaultDetail createNameFaultDetail() {
        return new NameFaultDetail();
    }

    /**
     * Create an instance of {@link SchemaFaultDetail }
     * 
     * @return
     *     the new instance of {@link SchemaFaultDetail }
     */
    public SchemaFaultDetail createSchemaFaultDetail() {
        return new SchemaFaultDetail();
    }

    /**
     * Create an instance of {@link BusyFaultDetail }
     * 
     * @return
     *     the new instance of {@link BusyFaultDetail }
     */
    public BusyFaultDetail createBusyFaultDetail() {
        return new BusyFaultDetail();
    }

    /**
     * Create an instance of {@link JAXBElement }{@code <}{@link FaultDetail }{@code >}
     * 
     * @param value
     *     Java instance representing xml element's value.
     * @return
     *     the new instance of {@link JAXBElement }{@code <}{@link FaultDetail }{@code >}
     */
    @XmlElementDecl(namespace = "urn:b2bopen:transfer:1", name = "credentialsFault")
    public JAXBElement<FaultDetail> createCredentialsFault(FaultDetail value) {
        return new JAXBElement<>(_CredentialsFault_QNAME, FaultDetail.class, null, value);
    }

    /**
     * Create an instance of {@link JAXBElement }{@code <}{@link FaultDetail }{@code >}
     * 
     * @param value
     *     Java instance representing xml element's value.
     * @return
     *     the new instance of {@link JAXBElement }{@code <}{@link FaultDetail }{@code >}
     */
    @XmlElementDecl(namespace = "urn:b2bopen:transfer:1", name = "sessionFault")
    public JAXBElement<FaultDetail> createSessionFault(FaultDetail value) {
        return new JAXBElement<>(_SessionFault_QNAME, FaultDetail.class, null, value);
    }

    /**
     * Create an instance of {@link JAXBElement }{@code <}{@link FaultDetail }{@code >}
     * 
     * @param value
     *     Java instance representing xml element's value.
     * @return
     *     the new instance of {@link JAXBElement }{@code <}{@link FaultDetail }{@code >}
     */
    @XmlElementDecl(namespace = "urn:b2bopen:transfer:1", name = "licenceFault")
    public JAXBElement<FaultDetail> createLicenceFault(FaultDetail value) {
        return new JAXBElement<>(_LicenceFault_QNAME, FaultDetail.class, null, value);
    }

    /**
     * Create an instance of {@link JAXBElement }{@code <}{@link NameFaultDetail }{@code >}
     * 
     * @param value
     *     Java instance representing xml element's value.
     * @return
     *     the new instance of {@link JAXBElement }{@code <}{@link NameFaultDetail }{@code >}
     */
    @XmlElementDecl(namespace = "urn:b2bopen:transfer:1", name = "nameFault")
    public JAXBElement<NameFaultDetail> createNameFault(NameFaultDetail value) {
        return new JAXBElement<>(_NameFault_QNAME, NameFaultDetail.class, null, value);
    }

    /**
     * Create an instance of {@link JAXBElement }{@code <}{@link SchemaFaultDetail }{@code >}
     * 
     * @param value
     *     Java instance representing xml element's value.
     * @return
     *     the new instance of {@link JAXBElement }{@code <}{@link SchemaFaultDetail }{@code >}
     */
    @XmlElementDecl(namespace = "urn:b2bopen:transfer:1", name = "schemaFault")
    public JAXBElement<SchemaFaultDetail> createSchemaFault(SchemaFaultDetail value) {
        return new JAXBElement<>(_SchemaFault_QNAME, SchemaFaultDetail.class, null, value);
    }

    /**
     * Create an instance of {@link JAXBElement }{@code <}{@link FaultDetail }{@code >}
     * 
     * @param value
     *     Java instance representing xml element's value.
     * @return
     *     the new instance of {@link JAXBElement }{@code <}{@link FaultDetail }{@code >}
     */
    @XmlElementDecl(namespace = "urn:b2bopen:transfer:1", name = "conflictFault")
    public JAXBElement<FaultDetail> createConflictFault(FaultDetail value) {
        return new JAXBElement<>(_ConflictFault_QNAME, FaultDetail.class, null, value);
    }

    /**
     * Create an instance of {@link JAXBElement }{@code <}{@link BusyFaultDetail }{@code >}
     * 
     * @param value
     *     Java instance representing xml element's value.
     * @return
     *     the new instance of {@link JAXBElement }{@code <}{@link BusyFaultDetail }{@code >}
     */
    @XmlElementDecl(namespace = "urn:b2bopen:transfer:1", name = "busyFault")
    public JAXBElement<BusyFaultDetail> createBusyFault(BusyFaultDetail value) {
        return new JAXBElement<>(_BusyFault_QNAME, BusyFaultDetail.class, null, value);
    }

}
