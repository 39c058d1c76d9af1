package org.b2bopen.soap.contract;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;


/**
 * <p>Java class for SmallFileAnswer complex type</p>.
 * 
 * <p>The following schema fragment specifies the expected content contained within this class.</p>
 * 
 * <pre>{@code
 * <complexType name="SmallFileAnswer">
 *   <complexContent>
 *     <restriction base="{http://www.w3.org/2001/XMLSchema}anyType">
 *       <sequence>
 *         <element name="transferId" type="{urn:b2bopen:transfer:1}Sha256"/>
 *         <choice>
 *           <element name="receipt" type="{urn:b2bopen:transfer:1}Receipt"/>
 *           <element name="licenceFault" type="{urn:b2bopen:transfer:1}FaultDetail"/>
 *           <element name="nameFault" type="{urn:b2bopen:transfer:1}NameFaultDetail"/>
 *           <element name="schemaFault" type="{urn:b2bopen:transfer:1}SchemaFaultDetail"/>
 *           <element name="conflictFault" type="{urn:b2bopen:transfer:1}FaultDetail"/>
 *           <element name="busyFault" type="{urn:b2bopen:transfer:1}BusyFaultDetail"/>
 *         </choice>
 *       </sequence>
 *     </restriction>
 *   </complexContent>
 * </complexType>
 * }</pre>
 * 
 * 
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "SmallFileAnswer", propOrder = {
    "transferId",
    "receipt",
    "licenceFault",
    "nameFault",
    "schemaFault",
    "conflictFault",
    "busyFault"
})
public class SmallFileAnswer {

    @XmlElement(required = true)
    protected String transferId;
    protected Receipt receipt;
    protected FaultDetail licenceFault;
    protected NameFaultDetail nameFault;
    protected SchemaFaultDetail schemaFault;
    protected FaultDetail conflictFault;
    protected BusyFaultDetail busyFault;

    /**
     * Gets the value of the transferId property.
     * 
     * @return
     *     possible object is
     *     {@link String }
     *     
     */
    public String getTransferId() {
        return transferId;
    }

    /**
     * Sets the value of the transferId property.
     * 
     * @param value
     *     allowed object is
     *     {@link String }
     *     
     */
    public void setTransferId(String value) {
        this.transferId = value;
    }

    /**
     * Gets the value of the receipt property.
     * 
     * @return
     *     possible object is
     *     {@link Receipt }
     *     
     */
    public Receipt getReceipt() {
        return receipt;
    }

    /**
     * Sets the value of the receipt property.
     * 
     * @param value
     *     allowed object is
     *     {@link Receipt }
     *     
     */
    public void setReceipt(Receipt value) {
        this.receipt = value;
    }

    /**
     * Gets the value of the licenceFault property.
     * 
     * @return
     *     possible object is
     *     {@link FaultDetail }
     *     
     */
    public FaultDetail getLicenceFault() {
        return licenceFault;
    }

    /**
     * Sets the value of the licenceFault property.
     * 
     * @param value
     *     allowed object is
     *     {@link FaultDetail }
     *     
     */
    public void setLicenceFault(FaultDetail value) {
        this.licenceFault = value;
    }

    /**
     * Gets the value of the nameFault property.
     * 
     * @return
     *     possible object is
     *     {@link NameFaultDetail }
     *     
     */
    public NameFaultDetail getNameFault() {
        return nameFault;
    }

    /**
     * Sets the value of the nameFault property.
     * 
     * @param value
     *     allowed object is
     *     {@link NameFaultDetail }
     *     
     */
    public void setNameFault(NameFaultDetail value) {
        this.nameFault = value;
    }

    /**
     * Gets the value of the schemaFault property.
     * 
     * @return
     *     possible object is
     *     {@link SchemaFaultDetail }
     *     
     */
    public SchemaFaultDetail getSchemaFault() {
        return schemaFault;
    }

    /**
     * Sets the value of the schemaFault property.
     * 
     * @param value
     *     allowed object is
     *     {@link SchemaFaultDetail }
     *     
     */
    public void setSchemaFault(SchemaFaultDetail value) {
        this.schemaFault = value;
    }

    /**
     * Gets the value of the conflictFault property.
     * 
     * @return
     *     possible object is
     *     {@link FaultDetail }
     *     
     */
    public FaultDetail getConflictFault() {
        return conflictFault;
    }

    /**
     * Sets the value of the conflictFault property.
     * 
     * @param value
     *     allowed object is
     *     {@link FaultDetail }
     *     
     */
    public void setConflictFault(FaultDetail value) {
        this.conflictFault = value;
    }

    /**
     * Gets the value of the busyFault property.
     * 
     * @return
     *     possible object is
     *     {@link BusyFaultDetail }
     *     
     */
    public BusyFaultDetail getBusyFault() {
        return busyFault;
    }

    /**
     * Sets the value of the busyFault property.
     * 
     * @param value
     *     allowed object is
     *     {@link BusyFaultDetail }
     *     
     */
    public void setBusyFault(BusyFaultDetail value) {
        this.busyFault = value;
    }

}
