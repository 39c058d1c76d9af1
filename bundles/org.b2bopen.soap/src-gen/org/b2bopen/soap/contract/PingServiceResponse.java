package org.b2bopen.soap.contract;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
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
 *       <sequence>
 *         <element name="laNumber" type="{urn:b2bopen:transfer:1}LaNumber"/>
 *         <element name="filesTogether" type="{http://www.w3.org/2001/XMLSchema}int" minOccurs="0"/>
 *       </sequence>
 *     </restriction>
 *   </complexContent>
 * </complexType>
 * }</pre>
 * 
 * 
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {
    "laNumber",
    "filesTogether"
})
@XmlRootElement(name = "pingServiceResponse")
public class PingServiceResponse {

    @XmlElement(required = true)
    protected String laNumber;
    /**
     * How many files sendFiles takes at most in one request. Absent where the receiver does not know sendFiles.
     * 
     */
    protected Integer filesTogether;

    /**
     * Gets the value of the laNumber property.
     * 
     * @return
     *     possible object is
     *     {@link String }
     *     
     */
    public String getLaNumber() {
        return laNumber;
    }

    /**
     * Sets the value of the laNumber property.
     * 
     * @param value
     *     allowed object is
     *     {@link String }
     *     
     */
    public void setLaNumber(String value) {
        this.laNumber = value;
    }

    /**
     * How many files sendFiles takes at most in one request. Absent where the receiver does not know sendFiles.
     * 
     * @return
     *     possible object is
     *     {@link Integer }
     *     
     */
    public Integer getFilesTogether() {
        return filesTogether;
    }

    /**
     * Sets the value of the filesTogether property.
     * 
     * @param value
     *     allowed object is
     *     {@link Integer }
     *     
     * @see #getFilesTogether()
     */
    public void setFilesTogether(Integer value) {
        this.filesTogether = value;
    }

}
