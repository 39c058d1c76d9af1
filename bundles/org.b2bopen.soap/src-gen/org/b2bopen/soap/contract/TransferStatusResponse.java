package org.b2bopen.soap.contract;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;


/**
 * <p>Java class for anonymous complex type</p>.
 * 
 * <p>The following schema fragment specifies the expected content contained within this class.</p>
 * 
 * <pre>{@code
 * <complexType>
 *   <complexContent>
 *     <restriction base="{http://www.w3.org/2001/XMLSchema}anyType">
 *       <choice>
 *         <element name="nextOffset" type="{urn:b2bopen:transfer:1}Offset"/>
 *         <element name="receipt" type="{urn:b2bopen:transfer:1}Receipt"/>
 *       </choice>
 *     </restriction>
 *   </complexContent>
 * </complexType>
 * }</pre>
 * 
 * 
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {
    "nextOffset",
    "receipt"
})
@XmlRootElement(name = "transferStatusResponse")
public class TransferStatusResponse {

    /**
     *  0 where the transfer is not known.
     * 
     */
    protected Long nextOffset;
    protected Receipt receipt;

    /**
     *  0 where the transfer is not known.
     * 
     * @return
     *     possible object is
     *     {@link Long }
     *     
     */
    public Long getNextOffset() {
        return nextOffset;
    }

    /**
     * Sets the value of the nextOffset property.
     * 
     * @param value
     *     allowed object is
     *     {@link Long }
     *     
     * @see #getNextOffset()
     */
    public void setNextOffset(Long value) {
        this.nextOffset = value;
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

}
