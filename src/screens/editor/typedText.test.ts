import { expect, test } from 'vitest';
import { parseDay } from '../../words/parseDay';
import { typedText } from './typedText';

test('the list reads as a person would type it', () => {
  const lines = [
    { label: 'Register', time: '09:00', endTime: '09:15' },
    { label: 'Snack', time: null, endTime: null },
    { label: 'Home time', time: '15:15', endTime: null },
  ];
  expect(typedText(lines)).toBe('9:00 - 9:15 Register\nSnack\n15:15 Home time');
});

test('what the list shows reads back as the same list', () => {
  const lines = [
    { label: 'Breakfast club', time: '07:45', endTime: '08:30' },
    { label: 'Register', time: '09:00', endTime: null },
    { label: 'Maths (hall)', time: '11:20', endTime: '12:10' },
    { label: 'PE', time: '13:15', endTime: null },
    { label: 'Number 1 jobs', time: null, endTime: null },
  ];
  expect(parseDay(typedText(lines))).toEqual(lines);
});
