/**
 * How good the program is on documents of which somebody wrote down what is in them.
 *
 * <p>{@link Evaluation} compares the JSON of the contract, which is what users get, with a gold
 * file and counts for each {@link Measure} what is right, made up and missed. Gold and program may
 * write the same in different ways, so nearly every comparison is made without marks, capitals and
 * kinds of dashes ({@code Plain}); units are compared without titles and with abbreviations written
 * out ({@code UnitName}); tasks are paired by the words they share ({@code TaskPairs}). The rules
 * of comparison are part of the contract with those who measure: the same notice must give the same
 * figures for ever, so they are kept apart from what the program itself knows about units and
 * numbers and do not get better with it.
 */
@NullMarked
package vn.giaoviec.evaluate;

import org.jspecify.annotations.NullMarked;
