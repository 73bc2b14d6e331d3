/** How fast the library is, beside jsoup's parse alone and beside its peers on the JVM. */
package org.winnow.speed;
