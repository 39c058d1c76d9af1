@jakarta.xml.bind.annotation.XmlSchema(namespace = "urn:b2bopen:transfer:1", elementFormDefault = jakarta.xml.bind.annotation.XmlNsForm.QUALIFIED)
package org.b2bopen.soap.contract;
