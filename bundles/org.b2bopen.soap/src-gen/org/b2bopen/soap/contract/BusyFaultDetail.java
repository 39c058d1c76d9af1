package org.b2bopen.soap.contract;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;


/**
 * <p>Java class for BusyFaultDetail complex type</p>.
 * 
 * <p>The following schema fragment specifies the expected content contained within this class.</p>
 * 
 * <pre>{@code
 * <complexType name="BusyFaultDetail">
 *   <complexContent>
 *     <extension base="{urn:b2bopen:transfer:1}FaultDetail">
 *       <sequence>
 *         <element name="retryAfterSeconds" type="{http://www.w3.org/2001/XMLSchema}int"/>
 *       </sequence>
 *     </extension>
 *   </complexContent>
 * </complexType>
 * }</pre>
 * 
 * 
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "BusyFaultDetail", propOrder = {
    "retryAfterSeconds"
})
public class BusyFaultDetail
    extends FaultDetail
{

    protected int retryAfterSeconds;

    /**
     * Gets the value of the retryAfterSeconds property.
     * 
     */
    public int getRetryAfterSeconds() {
        return retryAfterSeconds;
    }

    /**
     * Sets the value of the retryAfterSeconds property.
     * 
     */
    public void setRetryAfterSeconds(int value) {
        this.retryAfterSeconds = value;
    }

}
