/**
 * First names that are common in the United Kingdom and are neither a place nor a word of a team's name: not Victoria,
 * Grace, Mark or Kent.
 */
const FIRST_NAMES = new Set(
  `Aaron Abdul Abigail Adam Adrian Aisha Alan Alasdair Alex Alexander Alexandra Ali Alice Alison Alistair
  Amanda Amelia Amir Amy Andrea Andrew Andy Angela Anita Ann Anna Anne Annette Anthony Antony Asif Barbara
  Barry Becky Ben Benjamin Bernadette Beth Beverley Bob Brenda Brian Bridget Callum Cameron Carl Carol
  Caroline Catherine Cathy Charles Charlie Charlotte Cheryl Chloe Chris Christina Christine Christopher
  Claire Clare Clive Colin Colette Connor Daniel Daniela Darren Dave David Dawn Deborah Debbie Debra
  Deepak Denise Derek Diana Diane Dominic Donald Donna Dorothy Duncan Edward Eileen Elaine Eleanor
  Elizabeth Ellen Ellie Emily Emma Eric Fatima Fiona Frances Francesca Fred Gareth Gary Gavin Gemma Geoff
  Geoffrey Gerald Gillian Gordon Graham Greg Gregory Gwen Hannah Harriet Harpreet Hasan Hayley Helen Henry
  Hilary Howard Hugh Huw Ian Imran Irene Isabel Isobel Jack Jackie Jacqueline Jacob Jake James Jamie Jane
  Janet Janice Jason Jayne Jean Jeff Jeffrey Jennifer Jenny Jeremy Jessica Jill Jim Joan Joanna Joanne Joe
  Joel John Jonathan Joseph Josephine Josh Joshua Judith Julia Julian Julie Justin Karen Karl Kate
  Katherine Kathryn Kathleen Katie Keith Kelly Ken Kenneth Kerry Kevin Kieran Kim Kirsty Kirsten Kris
  Kylie Laura Lauren Leanne Leila Len Leonard Lesley Leslie Liam Linda Lindsay Lisa Liz Lizzie Lorna
  Lorraine Louise Lucy Luke Lynda Lynn Lynne Malcolm Mandy Margaret Maria Marie Marilyn Martin Martyn Mary
  Matt Matthew Maureen Megan Melanie Melissa Michael Michelle Mike Miriam Mohamed Mohammad Mohammed Moira
  Muhammad Nadia Naomi Natalie Natasha Nathan Neil Nicholas Nick Nicky Nicola Nigel Nina Norman Oliver
  Olivia Omar Owen Pam Pamela Patricia Patrick Paul Paula Pauline Penny Pete Peter Phil Philip Philippa Phillip
  Priya Rachael Rachel Raj Rajesh Ralph Ravi Raymond Rebecca Rhys Richard Rob Robert Robin Roger Ron
  Ronald Rory Rosemary Rosie Roy Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sanjay Sara Sarah
  Scott Sean Sharon Sheila Shirley Sian Simon Siobhan Sophie Stella Stephanie Stephen Steve Steven Stewart
  Stuart Sue Susan Suzanne Sylvia Tanya Tara Teresa Terry Theresa Thomas Tim Timothy Tina Toby Tom Tony
  Tracey Tracy Trevor Usman Valerie Vanessa Vicki Vicky Vincent Vivien Wendy William Yasmin Yvonne Zara
  Zoe`.split(/\s+/),
);

/** `Janet Hughes`, where `Flood Risk` may be anything. */
export const beginsAsPerson = (name: string) => FIRST_NAMES.has(name.split(/[ -]/, 1)[0] ?? '');
