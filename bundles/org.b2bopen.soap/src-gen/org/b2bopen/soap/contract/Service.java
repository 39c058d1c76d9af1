package org.b2bopen.soap.contract;

import jakarta.xml.bind.annotation.XmlEnum;
import jakarta.xml.bind.annotation.XmlType;


/**
 * 
 * 
 * <p>Java class for Service</p>.
 * 
 * <p>The following schema fragment specifies the expected content contained within this class.</p>
 * <pre>{@code
 * <simpleType name="Service">
 *   <restriction base="{http://www.w3.org/2001/XMLSchema}string">
 *     <enumeration value="STUDENT"/>
 *     <enumeration value="PERSONNEL"/>
 *   </restriction>
 * </simpleType>
 * }</pre>
 * 
 */
@XmlType(name = "Service")
@XmlEnum
public enum Service {

    STUDENT,
    PERSONNEL;

    public String value() {
        return name();
    }

    public static Service fromValue(String v) {
        return valueOf(v);
    }

}
