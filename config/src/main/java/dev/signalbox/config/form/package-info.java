/** Forms say once what a file may hold: they check it, read it and describe it to editors. */
@NullMarked
package dev.signalbox.config.form;

import org.jspecify.annotations.NullMarked;
