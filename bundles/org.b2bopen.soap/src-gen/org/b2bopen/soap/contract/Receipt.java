package org.b2bopen.soap.contract;

import javax.xml.datatype.XMLGregorianCalendar;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlSchemaType;
import jakarta.xml.bind.annotation.XmlType;


/**
 * Given once, after the whole file is durable at the receiver; a repeat of the same transfer gets the first one again.
 * 
 * <p>Java class for Receipt complex type</p>.
 * 
 * <p>The following schema fragment specifies the expected content contained within this class.</p>
 * 
 * <pre>{@code
 * <complexType name="Receipt">
 *   <complexContent>
 *     <restriction base="{http://www.w3.org/2001/XMLSchema}anyType">
 *       <sequence>
 *         <element name="receiptId" type="{http://www.w3.org/2001/XMLSchema}string"/>
 *         <element name="transferId" type="{urn:b2bopen:transfer:1}Sha256"/>
 *         <element name="length" type="{urn:b2bopen:transfer:1}Offset"/>
 *         <element name="sha256" type="{urn:b2bopen:transfer:1}Sha256"/>
 *         <element name="receivedAt" type="{http://www.w3.org/2001/XMLSchema}dateTime"/>
 *         <element name="alreadyDelivered" type="{http://www.w3.org/2001/XMLSchema}boolean"/>
 *       </sequence>
 *     </restriction>
 *   </complexContent>
 * </complexType>
 * }</pre>
 * 
 * 
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Receipt", propOrder = {
    "receiptId",
    "transferId",
    "length",
    "sha256",
    "receivedAt",
    "alreadyDelivered"
})
public class Receipt {

    @XmlElement(required = true)
    protected String receiptId;
    @XmlElement(required = true)
    protected String transferId;
    protected long length;
    @XmlElement(required = true)
    protected String sha256;
    @XmlElement(required = true)
    @XmlSchemaType(name = "dateTime")
    protected XMLGregorianCalendar receivedAt;
    protected boolean alreadyDelivered;

    /**
     * Gets the value of the receiptId property.
     * 
     * @return
     *     possible object is
     *     {@link String }
     *     
     */
    public String getReceiptId() {
        return receiptId;
    }

    /**
     * Sets the value of the receiptId property.
     * 
     * @param value
     *     allowed object is
     *     {@link String }
     *     
     */
    public void setReceiptId(String value) {
        this.receiptId = value;
    }

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
     * Gets the value of the length property.
     * 
     */
    public long getLength() {
        return length;
    }

    /**
     * Sets the value of the length property.
     * 
     */
    public void setLength(long value) {
        this.length = value;
    }

    /**
     * Gets the value of the sha256 property.
     * 
     * @return
     *     possible object is
     *     {@link String }
     *     
     */
    public String getSha256() {
        return sha256;
    }

    /**
     * Sets the value of the sha256 property.
     * 
     * @param value
     *     allowed object is
     *     {@link String }
     *     
     */
    public void setSha256(String value) {
        this.sha256 = value;
    }

    /**
     * Gets the value of the receivedAt property.
     * 
     * @return
     *     possible object is
     *     {@link XMLGregorianCalendar }
     *     
     */
    public XMLGregorianCalendar getReceivedAt() {
        return receivedAt;
    }

    /**
     * Sets the value of the receivedAt property.
     * 
     * @param value
     *     allowed object is
     *     {@link XMLGregorianCalendar }
     *     
     */
    public void setReceivedAt(XMLGregorianCalendar value) {
        this.receivedAt = value;
    }

    /**
     * Gets the value of the alreadyDelivered property.
     * 
     */
    public boolean isAlreadyDelivered() {
        return alreadyDelivered;
    }

    /**
     * Sets the value of the alreadyDelivered property.
     * 
     */
    public void setAlreadyDelivered(boolean value) {
        this.alreadyDelivered = value;
    }

}
